class FastSdxlControlnetCannyInpainting(FalNode):
    """
    Repaint a masked area with SDXL along the edges of a control picture.
    sdxl, controlnet, canny, image-to-image, inpainting, mask, edges

    Takes an image, a mask, a control picture and a prompt, LoRAs too; plain SDXL inpainting has no edges to follow.

    Use cases:
    - Replace one masked window of a house photo along an architect's drawing
    - Change only the masked dress in a fashion photo and keep its seams
    - Fit a drawn pattern into a masked floor
    - Reshape a car grille inside a mask along a designer's sketch
    - Carve lettering from an outline picture into the masked part of a wall
    """

    endpoint: ClassVar[str] = "fal-ai/fast-sdxl-controlnet-canny/inpainting"
    title: ClassVar[str] = "SDXL ControlNet Canny – Inpainting"
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
        description="Picture whose edges the new content should follow, such as line art or a clear photo.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which the masked part is repainted.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result in pixels; unset, it follows the control picture."
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
    loras: list[LoraWeightWithForce] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    controlnet_conditioning_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strictly the edges of the control picture are followed; lower is freer.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
