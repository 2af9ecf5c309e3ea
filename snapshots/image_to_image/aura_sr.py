class AuraSr(FalNode):
    """
    Upscale a picture exactly four times with AuraSR, a GAN made for generated images.
    aura-sr, image-to-image, upscaling, super-resolution, 4x, gan

    Takes a picture and no prompt; two checkpoints, and an overlap switch that hides tile seams.

    Use cases:
    - Enlarge generated artwork for print with a network trained for generated pictures
    - Upscale thumbnails for a website header
    - Hide tile seams in an enlarged sky with overlapping tiles
    - Redo a 4096-pixel poster in checkpoint v2 after v1 left marks
    - Enlarge generated portraits with the v2 checkpoint
    """

    class UpscaleFactor(int, Enum):
        X4 = 4

    endpoint: ClassVar[str] = "fal-ai/aura-sr"
    title: ClassVar[str] = "AuraSR – 4x Upscaling"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "checkpoint", "overlapping_tiles")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to enlarge four times; clean generated images suit it best.",
    )
    upscale_factor: UpscaleFactor = Field(
        default=UpscaleFactor.X4,
        description="How many times wider and higher the result becomes; four is the only choice.",
    )
    overlapping_tiles: bool = Field(
        default=False, description="Lets neighbouring tiles overlap, which removes seams but takes twice as long."
    )
    checkpoint: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Version of the AuraSR weights to use."
    )

    class OutputType(TypedDict):
        output: ImageRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
