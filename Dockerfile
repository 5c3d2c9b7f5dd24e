# One image for the studio and the delivery server: docker build -t countersign .
FROM node:22-bookworm-slim AS build
WORKDIR /srv/countersign
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build \
 && npx esbuild scripts/setUpDatabase.ts --bundle --splitting --platform=node --format=esm --target=node20 \
    --packages=external --outdir=dist --out-extension:.js=.mjs --chunk-names=chunks/setup-[hash] --log-level=warning \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf .next/cache

FROM node:22-bookworm-slim AS run
WORKDIR /srv/countersign
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 COUNTERSIGN_DATA_DIR=/srv/countersign/data
COPY --from=build --chown=root:root /srv/countersign/package.json /srv/countersign/next.config.mjs ./
COPY --from=build --chown=root:root /srv/countersign/node_modules ./node_modules
COPY --from=build --chown=root:root /srv/countersign/dist ./dist
# Next keeps a cache beside what was built
COPY --from=build --chown=node:node /srv/countersign/.next ./.next
# a named volume takes over the owner of the folder it is mounted on
RUN mkdir -p data public-keys .next/cache && chown node:node data public-keys .next/cache
USER node
EXPOSE 3000
# both servers answer it: ready to serve what is published, from a database that answers
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# node itself receives the signals that end a container; npm does not pass them on
CMD ["node", "-C", "production", "dist/studio.mjs"]
