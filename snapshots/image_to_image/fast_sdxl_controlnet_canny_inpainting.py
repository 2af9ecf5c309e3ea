class FastSdxlControlnetCannyInpainting(FalNode):
    """
    Fill a masked area with SDXL along the Canny edges of a control image, LoRAs optional.
    sdxl, controlnet, canny, image-to-image, inpainting, mask

    For replacements that must follow a drawn outline; plain SDXL inpainting has no edge guide.

    Use cases:
    - Fit a new window into a masked wall exactly along its elevation drawing
    - Redo a dress inside its mask while the seam lines stay put
    - Set carved lettering on a blank lintel from an edge guide
    - Reshape a car grille in a spy shot along a designer's sketch
    - Replace floorboards with parquet whose pattern you drew yourself
    """

    endpoint: ClassVar[str] = "fal-ai/fast-sdxl-controlnet-canny/inpainting"
    _required: ClassVar[tuple[str, ...]] = ("control_image", "mask_url", "image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "mask_url",
        "control_image",
        "prompt",
        "controlnet_conditioning_scale",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Image that dictates the layout: edges, depth or pose of the result follow it.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    num_inference_steps: int = Field(
        default=35, ge=1, le=70, description="Denoising steps: more of them take longer and add detail."
    )
    loras: list[LoraWeightType2] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
    )
    controlnet_conditioning_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strictly the control net's lines or depth are followed; lower is freer.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
