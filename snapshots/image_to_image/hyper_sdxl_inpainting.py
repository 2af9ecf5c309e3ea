class HyperSdxlInpainting(FalNode):
    """
    Repaint a masked area in 1, 2 or 4 steps with ByteDance's Hyper-SD distillation of SDXL.
    hyper-sdxl, sdxl, bytedance, image-to-image, inpainting, mask, one-step

    Takes an image, a mask and a prompt; full SDXL inpainting takes 25 steps and accepts LoRAs.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Try door designs on a garage photo
    - Swap posters in a bedroom scene for a game
    - Fill a masked spot eight ways in one step each
    - Calm burnt colours in a masked truck's cargo by guidance rescale
    - Repaint a masked wall at low strength so that its pattern survives
    """

    class NumInferenceSteps(str, Enum):
        NUM_INFERENCE_STEPS_1 = "1"
        NUM_INFERENCE_STEPS_2 = "2"
        NUM_INFERENCE_STEPS_4 = "4"

    endpoint: ClassVar[str] = "fal-ai/hyper-sdxl/inpainting"
    title: ClassVar[str] = "Hyper-SDXL – Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "num_inference_steps", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which the masked part is repainted.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Picture that marks the area to repaint: white is painted anew, black stays.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_1,
        description="Denoising steps: more of them take longer and add detail.",
    )
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
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
