class HyperSdxlImageToImage(FalNode):
    """
    Redraw a picture from a prompt in 1, 2 or 4 steps with ByteDance's Hyper-SD distillation of SDXL.
    hyper-sdxl, sdxl, bytedance, image-to-image, fast, one-step, restyle

    Takes an image and a strength; Lightning goes to eight steps for more finish.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Restyle a webcam photo as a statue
    - Turn whiteboard doodles into scenery
    - Redraw a 3:2 holiday photo in one step with its aspect ratio preserved
    - Redraw sketches in a single step each, without painting masks
    - Repaint a whole photo around a trained embedding without drawing a mask
    """

    class NumInferenceSteps(str, Enum):
        NUM_INFERENCE_STEPS_1 = "1"
        NUM_INFERENCE_STEPS_2 = "2"
        NUM_INFERENCE_STEPS_4 = "4"

    endpoint: ClassVar[str] = "fal-ai/hyper-sdxl/image-to-image"
    title: ClassVar[str] = "Hyper-SDXL – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_inference_steps", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw: a photo, a sketch or a render.",
    )
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
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
    preserve_aspect_ratio: bool = Field(
        default=False,
        description="Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.",
    )
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_1,
        description="Denoising steps: more of them take longer and add detail.",
    )
    strength: float = Field(
        default=0.95,
        ge=0.05,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
    crop_output: bool = Field(
        default=False, description="Trims the finished picture to the exact proportions of the input."
    )
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
