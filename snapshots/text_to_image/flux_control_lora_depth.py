class FluxControlLoraDepth(FalNode):
    """
    Generate pictures with the spatial layout of a control picture, with FLUX.1 [dev] and a depth control LoRA.
    flux, control-lora, depth, text-to-image, image, composition, lora

    Takes a photo or a finished depth map; outlines may change, unlike in the Canny version.

    Use cases:
    - Show an empty room as studio, nursery and library
    - Turn a grey-box game level into a finished 16:9 scene
    - Use a ready depth map from a 3D program with preprocessing off
    - Rebuild a street as a ruin from its depth and a sentence alone
    - Repaint a posed dancer from one photo's depth with no colour picture
    """

    endpoint: ClassVar[str] = "fal-ai/flux-control-lora-depth"
    title: ClassVar[str] = "FLUX.1 [dev] Control LoRA Depth – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "control_lora_image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "control_lora_image",
        "prompt",
        "control_lora_strength",
        "preprocess_depth",
        "image_size",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to start from, if the result should build on one beside the control picture.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=35,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    control_lora_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_lora_image_url",
        description="The picture whose depth guides the result: a normal photo, or a finished depth map when preprocessing is off.",
    )
    control_lora_strength: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strictly the depth layout is kept. Lower leaves the prompt more freedom.",
    )
    preprocess_depth: bool = Field(
        default=True, description="Turns the control picture into a depth map; off if it is one."
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
