import type { NextConfig } from 'next';

const basePath = process.env.BASE_PATH ?? '';

export default {
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { BASE_PATH: basePath },
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // A hash of the sources: two builds of the same sources give the same bytes.
  generateBuildId: () => process.env.BUILD_ID ?? 'unnamed',
  // Types are a check of their own (`npm run check`); a build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true },
} satisfies NextConfig;
