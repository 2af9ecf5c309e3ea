class FluxControlLoraCanny(FalNode):
    """
    Generate pictures that keep the edges of a control picture, with FLUX.1 [dev] and a Canny control LoRA.
    flux, control-lora, canny, text-to-image, image, edges, lora

    Your own LoRAs can be added; the depth version keeps space instead of lines, the image version adds colours.

    Use cases:
    - Render a product sketch in real materials with no second picture
    - Turn a line elevation and a sentence alone into an evening street view
    - Keep the outline of a shop sign and rebuild it in moss
    - Change a guitar's finish by prompt where no colour photo exists
    - Draw a badge from one tracing in the preset 4:3 landscape
    """

    endpoint: ClassVar[str] = "fal-ai/flux-control-lora-canny"
    title: ClassVar[str] = "FLUX.1 [dev] Control LoRA Canny – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "control_lora_image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "control_lora_image",
        "prompt",
        "control_lora_strength",
        "image_size",
        "loras",
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
        description="The picture whose edges guide the composition of the result.",
    )
    control_lora_strength: float = Field(
        default=1.0, ge=0, le=2, description="How strictly the contours are kept. Lower leaves the prompt more freedom."
    )
    preprocess_depth: bool = Field(
        default=True,
        description="Extracts depth from the control picture beforehand; turn it off for a map that is finished already.",
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
