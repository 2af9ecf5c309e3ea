class Wan25PreviewTextToImage(FalNode):
    """
    Generate up to four pictures from a Chinese or English prompt with Alibaba's Wan 2.5 preview.
    wan, alibaba, text-to-image, image, bilingual, prompt-rewriting

    A language model rewrites the prompt unless told not to, and the wording used comes back with the pictures.

    Use cases:
    - Illustrate a newsletter from one line of text
    - Design a food festival poster background without owning a photo
    - Get four takes of a described dish and the seed of each
    - Switch the prompt rewriter off so that a Chinese brief is taken word for word
    - Create from words alone a still to animate with Wan 2.5 image-to-video
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/text-to-image"
    title: ClassVar[str] = "Wan 2.5 Preview – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "enable_prompt_expansion")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the picture: a preset shape or a width and height of your own, between 768x768 and 1440x1440 pixels in all. Aspect ratio 0.25 to 4.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seeds: list[int]
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
