class IdeogramUpscale(FalNode):
    """
    Enlarge a picture up to twice its size with Ideogram Upscale.
    ideogram, image-to-image, upscaling, enhance, detail, 2x

    Resemblance and added detail are weighed on scales from 1 to 100, and a prompt may say what the new detail should be.

    Use cases:
    - Enlarge a logo for print
    - Sharpen a small poster with lettering
    - Ask for linen texture while enlarging a menu
    - Hold a drawing's look with a resemblance of 90
    - Add stone detail to a small render with high detail
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/upscale"
    title: ClassVar[str] = "Ideogram Upscale"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resemblance", "detail")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to enlarge.")
    prompt: str | None = Field(
        default="", description="What the picture shows, so that added detail fits it; may be left as it is."
    )
    resemblance: int = Field(
        default=50, ge=1, le=100, description="How closely the enlargement keeps to the original; higher changes less."
    )
    detail: int = Field(
        default=50, ge=1, le=100, description="How much fine detail is added while enlarging; higher adds more."
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
