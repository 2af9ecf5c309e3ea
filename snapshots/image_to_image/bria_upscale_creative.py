class BriaUpscaleCreative(FalNode):
    """
    Upscale a picture with Bria's creative upscaler, transparency included.
    bria, image-to-image, upscale, enhance, transparency, detail

    Takes a picture and a seed, without prompt or factor, and returns one larger picture; the video upscaler does clips.

    Use cases:
    - Enlarge a product cut-out and keep its transparent background for the shop
    - Sharpen a generated picture for print
    - Upscale a logo with its see-through ground kept
    - Enlarge a sticker design and drop its alpha channel for the print shop
    - Repeat a creative enlargement of a logo from its seed
    """

    endpoint: ClassVar[str] = "bria/upscale/creative"
    title: ClassVar[str] = "Bria Upscale – Creative"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "preserve_alpha")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to enlarge; if none is given, fal works on a sample picture.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    preserve_alpha: bool = Field(
        default=True, description="Keeps the transparent parts of the input picture transparent."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
