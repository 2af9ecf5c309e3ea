class Patina(FalNode):
    """
    fal-ai/patina on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class Maps(str, Enum):
        BASECOLOR = "basecolor"
        NORMAL = "normal"
        ROUGHNESS = "roughness"
        METALNESS = "metalness"
        HEIGHT = "height"

    endpoint: ClassVar[str] = "fal-ai/patina"
    title: ClassVar[str] = "PATINA Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "maps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    maps: list[Maps] = Field(default=["basecolor", "normal", "roughness", "metalness", "height"])
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
