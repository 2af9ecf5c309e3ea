class FooocusImagePrompt(FalNode):
    """
    Generate images with Fooocus from one to four reference pictures, each used for look, edges, layout or face.
    fooocus, sdxl, text-to-image, image, image-prompt, reference, face-swap

    Every reference has its own weight; inpainting, outpainting and upscaling can join in the same run.

    Use cases:
    - Blend several reference pictures into one design
    - Put a person's face into a new scene
    - Double a picture's size while a reference sets its look
    - Vary a product shot subtly towards four weighted moodboard pictures
    - Let a sketch set the edges and a painting the style, with no picture to repaint
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

    class UovMethod(str, Enum):
        DISABLED = "Disabled"
        VARY_SUBTLE = "Vary (Subtle)"
        VARY_STRONG = "Vary (Strong)"
        UPSCALE_1_5X = "Upscale (1.5x)"
        UPSCALE_2X = "Upscale (2x)"
        UPSCALE_FAST_2X = "Upscale (Fast 2x)"

    endpoint: ClassVar[str] = "fal-ai/fooocus/image-prompt"
    title: ClassVar[str] = "Fooocus Image Prompt – Reference to Image"
    _required: ClassVar[tuple[str, ...]] = ("image_prompt_1",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_prompt_1", "image_prompt_2", "prompt", "styles", "performance")
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
    image_prompt_1: ImagePrompt | None = Field(
        default=None,
        description="First reference: its picture, what to take from it (look, edges, layout, face), its weight and when to stop.",
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
    inpaint_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="inpaint_image_url",
        description="Picture of which the masked part is repainted or whose edges are extended.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks the area to repaint in the inpaint image: white is painted anew, black stays.",
    )
    inpaint_mode: InpaintMode = Field(
        default=InpaintMode.INPAINT_OR_OUTPAINT_DEFAULT,
        description="What the repainting is for: filling and extending, improving detail, or changing the content.",
    )
    inpaint_additional_prompt: str = Field(
        default="", description="What to paint into the masked area, on top of the main prompt."
    )
    outpaint_selections: list[OutpaintSelections] = Field(
        default=[], description="Sides on which the picture is continued beyond its edge."
    )
    mixing_image_prompt_and_inpaint: bool = Field(
        default=False, description="Lets picture prompts and repainting work together in one run."
    )
    uov_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="uov_image_url",
        description="Picture to enlarge or to make variations of, when a method for it is chosen.",
    )
    uov_method: UovMethod = Field(
        default=UovMethod.DISABLED, description="Whether to vary or to enlarge, and how strongly."
    )
    mixing_image_prompt_and_vary_upscale: bool = Field(
        default=False, description="Lets picture prompts and varying or enlarging work together in one run."
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
