class DrctSuperResolution(FalNode):
    """
    Upscale an image exactly four times with DRCT, a transformer super-resolution network.
    drct, image-to-image, super-resolution, upscaling, 4x, faithful

    No prompt and nothing to invent by: pick it for faithful enlargement over creative detail.

    Use cases:
    - Quadruple satellite tiles of a peat bog for a wall map
    - Enlarge pixel-thin museum thumbnails when the negatives are gone
    - Scale up a circuit-board photo while traces stay where they are
    - Print a cropped kingfisher at four times its camera size
    - Raise old clip-art rasters for a parish magazine reissue
    """

    class UpscaleFactor(int, Enum):
        UPSCALE_FACTOR_4 = 4

    endpoint: ClassVar[str] = "fal-ai/drct-super-resolution"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    upscale_factor: UpscaleFactor = Field(
        default=UpscaleFactor.UPSCALE_FACTOR_4, description="How many times wider and higher the result becomes."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
