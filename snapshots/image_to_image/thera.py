class Thera(FalNode):
    """
    Upscale a picture by any factor from 1 to 6, fractions included, with Thera's neural fields.
    thera, image-to-image, upscaling, super-resolution, arbitrary-scale, anti-aliasing

    Anti-aliased, without a prompt, on an EDSR or RDN backbone; for sizes that are no round multiple.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Upscale a chart for a poster column
    - Enlarge a scan to a given page width
    - Resize by a factor of 1.7 instead of two
    - Enlarge a roof photo 3.5 times and repeat it with one seed
    - Choose the RDN backbone for fine fabric patterns
    """

    class Backbone(str, Enum):
        EDSR = "edsr"
        RDN = "rdn"

    endpoint: ClassVar[str] = "fal-ai/thera"
    title: ClassVar[str] = "Thera – Upscale Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "backbone")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "backbone", "upscale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The low-resolution picture to enlarge."
    )
    upscale_factor: float = Field(
        default=2.0,
        ge=1,
        le=6,
        description="How many times wider and higher the result becomes. More pixels cost more.",
    )
    backbone: Backbone | None = Field(
        default=None, description="Feature network behind the upscaler. RDN is the larger of the two and slower."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
