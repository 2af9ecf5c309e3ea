class DrctSuperResolution(FalNode):
    """
    Upscale a picture exactly four times with DRCT, a transformer super-resolution network.
    drct, image-to-image, super-resolution, upscaling, 4x, faithful

    Takes only the picture: no prompt, seed or creativity, for faithful enlargement over invented detail.

    Use cases:
    - Upscale low-resolution product images
    - Enlarge scans when no better original exists
    - Quadruple map tiles without invented features
    - Enlarge a circuit-board photo with traces in place
    - Run a 4x enlargement without a single setting
    """

    class UpscaleFactor(int, Enum):
        UPSCALE_FACTOR_4 = 4

    endpoint: ClassVar[str] = "fal-ai/drct-super-resolution"
    title: ClassVar[str] = "DRCT – Super-Resolution"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to enlarge four times."
    )
    upscale_factor: UpscaleFactor = Field(
        default=UpscaleFactor.UPSCALE_FACTOR_4,
        description="How many times wider and higher the result becomes; four is the only choice.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
