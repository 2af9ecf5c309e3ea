class HyperSdxl(FalNode):
    """
    Generate images from text in 1, 2 or 4 steps with ByteDance's Hyper-SD distillation of SDXL.
    hyper-sdxl, sdxl, bytedance, text-to-image, image, fast, one-step

    One step is set at first; Lightning, its rival, also goes to eight.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Fill a mock shop with placeholder pictures from product names
    - Draft game card art from a list of names
    - Judge a prompt from eight one-step pictures with no source photo
    - Tone down burnt colours of a described sunset by guidance rescale
    - Draft a poster from its slogan in two steps
    """

    class NumInferenceSteps(str, Enum):
        NUM_INFERENCE_STEPS_1 = "1"
        NUM_INFERENCE_STEPS_2 = "2"
        NUM_INFERENCE_STEPS_4 = "4"

    endpoint: ClassVar[str] = "fal-ai/hyper-sdxl"
    title: ClassVar[str] = "Hyper-SDXL – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_inference_steps", "num_images")
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
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_1,
        description="Denoising steps: more of them take longer and add detail.",
    )
    embeddings: list[HyperSdxlEmbedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    guidance_rescale: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Tones down the burnt colours that strong guidance brings; higher corrects more.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: Any
        seed: int
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
