class Wan25PreviewTextToImage(FalNode):
    """
    Generate up to four images with Alibaba's Wan 2.5 preview from Chinese or English prompts of up to 2,000 characters; an LLM rewrites them by default and the wording used is returned.
    wan, wan-2.5, alibaba, text-to-image, image, bilingual, prompt-rewriting

    Use cases:
    - Read how the model rewrote my one-line idea about a snow market
    - Produce a still to animate with Wan 2.5 video
    - Prompt in Chinese for a tea terrace poster in four versions
    - Set the same prompt with and without rewriting for a prompt-writing class
    - Picture a robot repairing umbrellas for a design fair card
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/text-to-image"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the picture: a preset shape or your own width and height. Aspect ratio 0.25 to 4.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seeds: list[int]
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
