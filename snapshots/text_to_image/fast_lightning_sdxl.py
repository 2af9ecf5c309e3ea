class FastLightningSdxl(FalNode):
    """
    Generate SDXL pictures in one, two, four or eight steps with ByteDance's Lightning distillation.
    sdxl, lightning, text-to-image, image, fast, real-time, distilled

    It has no negative prompt or guidance; pick fast-sdxl when you need those.

    Use cases:
    - Time how one, two, four and eight steps treat the same glass marble
    - Generate avatars at sign-up for a birdwatching forum
    - Spin out eight mascots for a bowling league in the time of a coffee break
    - Make loading-screen art for a weekend game jam
    - Give each booked room at a youth hostel its own door picture
    """

    class NumInferenceSteps(str, Enum):
        NUM_INFERENCE_STEPS_1 = "1"
        NUM_INFERENCE_STEPS_2 = "2"
        NUM_INFERENCE_STEPS_4 = "4"
        NUM_INFERENCE_STEPS_8 = "8"

    endpoint: ClassVar[str] = "fal-ai/fast-lightning-sdxl"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
    )
    num_inference_steps: NumInferenceSteps | None = Field(
        default=None, description="Denoising steps: more of them take longer and add detail."
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Which content filter does the checking."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
