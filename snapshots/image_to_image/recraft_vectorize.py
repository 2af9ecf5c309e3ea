class RecraftVectorize(FalNode):
    """
    Convert a pixel picture to SVG with Recraft's vectoriser.
    recraft, image-to-image, vectorize, svg, logo, vector

    One picture in, one vector file out, nothing to set; the Recraft vector models draw from text instead.

    Use cases:
    - Turn a logo picture into a vector file
    - Prepare a drawing for a plotter or laser cutter
    - Recover a lost logo from an old letterhead scan
    - Make a generated icon sheet scalable in one step
    - Trace a WebP scan of a child's drawing with nothing to set
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/vectorize"
    title: ClassVar[str] = "Recraft – Vectorize"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
            "max_file_size": 5242880,
            "max_height": 4096,
            "max_pixels": 16000000,
            "max_width": 4096,
            "min_height": 256,
            "min_width": 256,
            "formats": ["jpeg", "png", "webp"],
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to trace, best with clear shapes and few colours, of less than 16 megapixels. PNG, JPEG or WebP, up to 5 MB, 256 to 4096 px a side.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
