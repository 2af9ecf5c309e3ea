class FooocusInpaint(FalNode):
    """
    Repaint a masked area or extend a picture on any side with Fooocus on SDXL.
    fooocus, sdxl, inpainting, outpainting, image, mask, uncrop

    Modes fill, improve faces and hands, or change content; mask growth, field and strength can be set, unlike in plain Fooocus.

    Use cases:
    - Paint over a lamp post so that the street fills the gap
    - Widen a portrait photo to landscape format
    - Mask the sitter, invert the mask and repaint only the background
    - Repaint a faded sign at half strength so that the old letters show through
    - Grow a tight mask by some pixels before filling it
    """

    class InpaintMode(str, Enum):
        INPAINT_OR_OUTPAINT_DEFAULT = "Inpaint or Outpaint (default)"
        IMPROVE_DETAIL_FACE_HAND_EYES_ETC = "Improve Detail (face, hand, eyes, etc.)"
        MODIFY_CONTENT_ADD_OBJECTS_CHANGE_BACKGROUND_ETC = "Modify Content (add objects, change background, etc.)"

    class OutpaintSelections(str, Enum):
        LEFT = "Left"
        RIGHT = "Right"
        TOP = "Top"
        BOTTOM = "Bottom"

    class InpaintEngine(str, Enum):
        NONE = "None"
        V1 = "v1"
        V2_5 = "v2.5"
        V2_6 = "v2.6"

    endpoint: ClassVar[str] = "fal-ai/fooocus/inpaint"
    title: ClassVar[str] = "Fooocus Inpaint – Inpainting and Outpainting"
    _required: ClassVar[tuple[str, ...]] = ("inpaint_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "inpaint_image",
        "mask_image",
        "prompt",
        "inpaint_mode",
        "outpaint_selections",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    styles: list[FooocusStyle] = Field(
        default=["Fooocus V2", "Fooocus Enhance", "Fooocus Sharp"],
        description="Ready-made looks, of which several can be combined.",
    )
    performance: FooocusPerformance = Field(
        default=FooocusPerformance.EXTREME_SPEED,
        description="Steps against speed: Quality takes most, Extreme Speed and Lightning fewest.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=30,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    sharpness: float = Field(
        default=2.0,
        ge=0,
        le=30,
        description="How crisp picture and textures look; higher is sharper and can turn harsh.",
    )
    aspect_ratio: str = Field(
        default="1024x1024",
        description="Size of the picture as width x height in pixels, such as 1024x1024; both must be multiples of 8.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    loras: list[FooocusLoraWeight] = Field(
        default_factory=lambda: [
            FooocusLoraWeight(
                scale=0.1,
                path="https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_offset_example-lora_1.0.safetensors",
            )
        ],
        max_length=5,
        description="Up to five LoRAs to merge into the model, each with its own weight; a light offset LoRA is set at first.",
    )
    refiner_model: FooocusRefiner = Field(
        default=FooocusRefiner.NONE,
        description="Second model that takes over for the last steps; none leaves the main one to finish.",
    )
    refiner_switch: float = Field(
        default=0.8,
        ge=0,
        le=1,
        multiple_of=0.0001,
        description="Share of the steps after which the refiner takes over; 0.4 suits an SD 1.5 refiner, 0.8 an SDXL one.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File format of the result."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    inpaint_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="inpaint_image_url",
        description="Picture of which a masked part is repainted or whose sides are extended.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks the area to repaint: white is painted anew, black stays. Not needed for extending.",
    )
    inpaint_mode: InpaintMode = Field(
        default=InpaintMode.INPAINT_OR_OUTPAINT_DEFAULT,
        description="What the mask is for: filling or extending, sharpening a detail such as a face or hand, or changing what is there.",
    )
    inpaint_additional_prompt: str = Field(
        default="", description="What to paint into the masked area, on top of the main prompt."
    )
    outpaint_selections: list[OutpaintSelections] = Field(
        default=[], description="Sides on which the picture is continued beyond its edge."
    )
    override_inpaint_options: bool = Field(
        default=False,
        description="Makes your own settings for initial latent, engine, strength, field and mask growth count; off uses the usual ones.",
    )
    inpaint_disable_initial_latent: bool = Field(
        default=False,
        description="Starts the masked area from plain noise instead of a rough fill; counts only with overridden inpaint options.",
    )
    inpaint_engine: InpaintEngine = Field(
        default=InpaintEngine.V2_6,
        description="Version of the Fooocus inpaint model; counts only with overridden inpaint options.",
    )
    inpaint_strength: float = Field(
        default=1.0,
        gt=0,
        le=1,
        multiple_of=0.001,
        description="How far the masked area may depart from what was there. Counts only with overridden options, and not when extending.",
    )
    inpaint_respective_field: float = Field(
        default=0.618,
        ge=0,
        le=1,
        multiple_of=0.001,
        description="Surroundings considered: 0 looks at the mask alone, 1 at the whole picture. Counts only with overridden options, and not when extending.",
    )
    inpaint_erode_or_dilate: float = Field(
        default=0.0,
        ge=-64,
        le=64,
        multiple_of=1,
        description="Pixels by which the white area of the mask grows; negative values shrink it. Counts only with overridden inpaint options.",
    )
    invert_mask: bool = Field(default=False, description="Swaps the marked and the free area of the mask.")
    image_prompt_1: ImagePrompt | None = Field(
        default=None, description="First picture used as a prompt, with its kind, weight and end point."
    )
    image_prompt_2: ImagePrompt | None = Field(
        default=None, description="Second picture used as a prompt, set up like the first."
    )
    image_prompt_3: ImagePrompt | None = Field(
        default=None, description="Third picture used as a prompt, set up like the first."
    )
    image_prompt_4: ImagePrompt | None = Field(
        default=None, description="Fourth picture used as a prompt, set up like the first."
    )
    mixing_image_prompt_and_inpaint: bool = Field(
        default=False, description="Lets picture prompts and repainting work together in one run."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
