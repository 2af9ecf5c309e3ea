class Thera(FalNode):
    """
    Upscale an image by any factor, fractions included, with Thera's anti-aliased neural fields on an EDSR or RDN backbone.
    thera, image-to-image, upscale, super-resolution, arbitrary-scale, anti-aliasing

    Good when the size must be odd rather than exactly double.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Resize a 768-pixel chart by 1.7 for a poster column
    - Upscale tiled roof photos without moire on the slates
    - Compare EDSR with RDN on a herringbone jacket
    - Scale a train-ticket scan to fit an archive's exact page width
    - Enlarge a fine wire-mesh image smoothly at 3.3 times
    """

    class Backbone(str, Enum):
        EDSR = "edsr"
        RDN = "rdn"

    endpoint: ClassVar[str] = "fal-ai/thera"
    _required: ClassVar[tuple[str, ...]] = ("image", "backbone")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "backbone", "upscale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=6, description="How many times wider and higher the result becomes."
    )
    backbone: Backbone | None = Field(
        default=None, description="Feature network behind the upscaler. RDN is the larger of the two and slower."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
