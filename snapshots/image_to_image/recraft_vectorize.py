class RecraftVectorize(FalNode):
    """
    Convert a raster picture to SVG with Recraft's vectorizer: one image in, one vector file out, nothing to tune.
    recraft, image-to-image, vectorize, svg, logo, illustration

    For control of colours, curves and speckles choose image2svg; star-vector writes SVG code.

    Use cases:
    - Make a screen-print-ready SVG of a cafe's watercolour badge
    - Recover a lost vector logo from a JPEG on an old letterhead
    - Prepare a child's monster drawing for a plotter-cut T-shirt
    - Turn a generated icon sheet into scalable shapes for a wayfinding sign
    - Convert a heraldic bird scan into paths for an engraved cup
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/vectorize"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {"max_file_size": 5242880, "max_height": 4096, "max_width": 4096, "min_height": 256, "min_width": 256}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. PNG, JPEG or WebP, up to 5 MB, 256 to 4096 px a side.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
