/** The published cases as they stand in `open-cases.json`. `null`: not seen in the source. */
import records from './open-cases.json';

export type YesNo = 'yes' | 'no';

export interface CaseRecord {
  readonly id: string;
  readonly group: string;
  readonly date: string | null;
  readonly regime: '2025' | '2018' | 'pre2018' | 'other';
  readonly testable: 'full' | 'partial';
  readonly facts: {
    readonly claim_kind: string | null;
    readonly buyer_type: 'consumer' | 'business' | null;
    readonly buyer_country: string | null;
    readonly buyer_city: string | null;
    readonly channel: string | null;
    readonly platform: string | null;
    readonly seller_city: string | null;
    readonly seller_country: string | null;
    readonly delivery_city: string | null;
    readonly delivery_country: string | null;
    readonly platform_sued: boolean | null;
    readonly agreed_forum: string | null;
    readonly amount: number | null;
    readonly currency: string | null;
    readonly goods_status: string | null;
    readonly payment_method: string | null;
    readonly payee: string | null;
    readonly supplier_status: string | null;
    /** Empty: seen, and nothing is held. */
    readonly evidence_held: readonly string[] | null;
    readonly filing_date: string | null;
  };
  readonly outcome: {
    readonly ic_jurisdiction: YesNo | null;
    readonly ic_court: 'beijing' | 'hangzhou' | 'guangzhou' | null;
    readonly would_be_2025: YesNo | null;
    readonly route: string | null;
    readonly routes_also: readonly string[] | null;
    readonly routes_rejected: readonly string[] | null;
    readonly result_kind: string | null;
  };
}

export const openCases = records as unknown as readonly CaseRecord[];
