class Cogview4(FalNode):
    """
    Generate one to four images with CogView4 from Zhipu AI, an open 6-billion-parameter model that rewards long, paragraph-length prompts in English or Chinese.
    cogview, zhipu, text-to-image, image, long-prompt, open-weights

    Use cases:
    - Paste a whole paragraph of a travel diary and get the harbour it describes
    - Turn a novelist's character sheet into a portrait without trimming a word
    - Describe every shelf of an apothecary shop and see how many details survive
    - Visualise a landscape gardener's planting plan from her written notes
    - Feed a museum's object description to imagine the pot before it broke
    """

    endpoint: ClassVar[str] = "fal-ai/cogview4"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
