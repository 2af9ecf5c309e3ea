class IdeogramV2TurboEdit(FalNode):
    """
    Repaint a masked area with Ideogram V2 Turbo: same mask, prompt and styles as V2 edit, sooner back and a little less refined.
    ideogram, ideogram-v2, turbo, image-to-image, inpainting, typography

    For drafts of signs, labels and lettering.

    Use cases:
    - Try ten shop names on one masked fascia before lunch
    - Draft specials on a photographed sandwich board each morning
    - Mock up race numbers on a masked cycling jersey
    - Test slogans on the side of a moving-company van
    - Swap the candidate's motto on a yard sign draft
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2/turbo/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    style: IdeogramV2Style = Field(
        default=IdeogramV2Style.AUTO,
        description="Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.",
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
