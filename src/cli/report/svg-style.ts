/** Colours of pictures, for light and for dark surroundings; the viewer's setting chooses. */
export const STYLE = `<style>
svg { --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #afb8c1; --card: #f6f8fa; --edge: #d1d9e0; --accent: #0550ae;
  --info: #0969da; --warning: #9a6700; --critical: #cf222e; --emergency: #8250df; --other: #59636e; }
@media (prefers-color-scheme: dark) {
  svg { --paper: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #656c76; --card: #151b23; --edge: #3d444d; --accent: #79c0ff;
    --info: #58a6ff; --warning: #d29922; --critical: #ff7b72; --emergency: #bc8cff; --other: #9198a1; } }
.paper { fill: var(--paper); }
.card { fill: var(--card); stroke: var(--edge); }
.line { fill: none; stroke: var(--line); stroke-width: 1.5; }
text { fill: var(--ink); font: 13px ui-sans-serif, system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
.name { font-size: 18px; font-weight: 600; }
.head { fill: var(--soft); font-size: 11px; letter-spacing: .06em; }
.code { font: 12px ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; fill: var(--accent); }
.strong { font-weight: 600; }
.soft { fill: var(--soft); font-size: 12px; }
.info { fill: var(--info); } .warning { fill: var(--warning); } .critical { fill: var(--critical); }
.emergency { fill: var(--emergency); } .other { fill: var(--other); }
</style>`;
