class HyperSdxlInpainting(FalNode):
    """
    Fill a masked area with Hyper-SDXL in one, two or four steps.
    hyper-sdxl, sdxl, image-to-image, inpainting, one-step, mask

    The quickest SDXL inpainting here and the roughest; Lightning or full SDXL give seams more care.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Drive an eraser-and-redraw toy at a library's digital day
    - Flick through door designs inside a masked garage front
    - Cycle background posters in a bedroom scene for a point-and-click game
    - Sketch replacement cargo on a masked truck bed while talking
    - Fill eight different fish into one empty aquarium region
    """

    class NumInferenceSteps(str, Enum):
        NUM_INFERENCE_STEPS_1 = "1"
        NUM_INFERENCE_STEPS_2 = "2"
        NUM_INFERENCE_STEPS_4 = "4"

    endpoint: ClassVar[str] = "fal-ai/hyper-sdxl/inpainting"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "num_inference_steps", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
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
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Which content filter does the checking."
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
