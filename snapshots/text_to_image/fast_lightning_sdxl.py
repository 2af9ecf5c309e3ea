class FastLightningSdxl(FalNode):
    """
    Generate images from text in 1, 2, 4 or 8 steps with ByteDance's SDXL Lightning.
    sdxl, lightning, bytedance, text-to-image, image, fast, few-step

    Has embeddings but no guidance scale, negative prompt or LoRAs; take plain SDXL for those.

    Use cases:
    - Make quick newsletter illustrations from headlines
    - Draft loading screens for a game before any art exists
    - Get a first impression of a prompt in one step
    - Call up a trained embedding from words alone in eight steps
    - Invent a magazine cover scene from one sentence in eight steps
    """

    class NumInferenceSteps(str, Enum):
        NUM_INFERENCE_STEPS_1 = "1"
        NUM_INFERENCE_STEPS_2 = "2"
        NUM_INFERENCE_STEPS_4 = "4"
        NUM_INFERENCE_STEPS_8 = "8"

    endpoint: ClassVar[str] = "fal-ai/fast-lightning-sdxl"
    title: ClassVar[str] = "SDXL Lightning – Text to Image"
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
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_4,
        description="Denoising steps: more of them take longer and add detail.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
