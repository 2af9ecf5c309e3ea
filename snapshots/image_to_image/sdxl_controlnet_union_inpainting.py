class SdxlControlnetUnionInpainting(FalNode):
    """
    Repaint a masked area with SDXL while up to six guides hold pose, depth, edges, lines, normals or regions.
    sdxl, controlnet, image-to-image, inpainting, mask, pose, depth

    Takes an image, a mask and a picture for each guide; plain SDXL inpainting has no guides.

    Use cases:
    - Replace sportswear in a photo and keep the pose
    - Rebuild a missing railing from its edge drawing
    - Fill a shop window with figures in poses from another photo
    - Change a ceiling's material and keep its depth
    - Repaint a masked coat along soft outlines with a LoRA
    """

    endpoint: ClassVar[str] = "fal-ai/sdxl-controlnet-union/inpainting"
    title: ClassVar[str] = "SDXL ControlNet Union – Inpainting"
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
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which the masked part is repainted.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    normal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="normal_image_url",
        description="Picture whose surface directions are kept, or a finished normal map when preprocessing is off.",
    )
    segmentation_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="segmentation_image_url",
        description="Picture whose division into regions is kept, or a finished region map when preprocessing is off.",
    )
    depth_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="depth_image_url",
        description="Picture whose near and far are kept, or a finished depth map when preprocessing is off.",
    )
    openpose_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="openpose_image_url",
        description="Picture of a person whose pose is copied, or a finished stick figure when preprocessing is off.",
    )
    canny_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="canny_image_url",
        description="Picture whose hard edges are kept, or a finished edge map when preprocessing is off.",
    )
    teed_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="teed_image_url",
        description="Picture whose soft outlines are kept, or a finished TEED line map when preprocessing is off.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result in pixels; unset, it follows the control picture."
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
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
        default=0.5, ge=0, le=1, description="How strictly the guides are followed, all together; lower is freer."
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    depth_preprocess: bool = Field(
        default=True, description="Estimates depth from the picture; switch off if it is a depth map already."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    loras: list[LoraWeightWithForce] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
