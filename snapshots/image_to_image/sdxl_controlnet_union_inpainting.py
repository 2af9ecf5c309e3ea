class SdxlControlnetUnionInpainting(FalNode):
    """
    Inpaint a masked area with SDXL while up to six ControlNet guides, pose, depth, canny, TEED, normal and segmentation, hold its structure.
    sdxl, controlnet, image-to-image, inpainting, controlnet-union, mask

    Choose it over plain inpainting when the fill must keep a shape.

    Use cases:
    - Replace a goalkeeper's masked kit while her dive stays exact
    - Rebuild a missing balustrade from canny lines of its twin
    - Fill a shop window with mannequins in poses taken from a second photo
    - Swap a vaulted ceiling for glass and keep its depth
    - Change only the cloak on a miniature, edge for edge
    """

    endpoint: ClassVar[str] = "fal-ai/sdxl-controlnet-union/inpainting"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "mask_url",
        "prompt",
        "controlnet_conditioning_scale",
        "strength",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    normal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="normal_image_url",
        description="Image whose surface directions should be kept.",
    )
    segmentation_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="segmentation_image_url",
        description="Image whose division into regions should be kept.",
    )
    depth_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="depth_image_url",
        description="Image whose near and far should be kept.",
    )
    openpose_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="openpose_image_url",
        description="Image of a person or stick figure whose pose should reappear.",
    )
    canny_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="canny_image_url",
        description="Image whose contours should reappear in the result.",
    )
    teed_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="teed_image_url",
        description="Image whose soft contours should reappear, as TEED draws them.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
    )
    teed_preprocess: bool = Field(
        default=True, description="Draws soft contours with TEED; off if the picture already consists of lines."
    )
    num_inference_steps: int = Field(
        default=35, ge=1, le=70, description="Denoising steps: more of them take longer and add detail."
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    controlnet_conditioning_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strictly the control net's lines or depth are followed; lower is freer.",
    )
    openpose_preprocess: bool = Field(
        default=True, description="Finds the pose for you; off if the picture is already a stick figure."
    )
    normal_preprocess: bool = Field(
        default=True, description="Computes surface directions from the picture; off if it is a normal map already."
    )
    canny_preprocess: bool = Field(
        default=True, description="Finds the contours for you; switch off if the picture is already an edge map."
    )
    segmentation_preprocess: bool = Field(
        default=True, description="Divides the picture into regions for you; off if it is a region map already."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    depth_preprocess: bool = Field(
        default=True, description="Estimates depth from the picture; switch off if it is a depth map already."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    loras: list[LoraWeightType2] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Which content filter does the checking."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
