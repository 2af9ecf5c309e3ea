class FooocusImagePrompt(FalNode):
    """
    Generate SDXL images with Fooocus from one to four reference pictures, each used for look, edges, layout or face with its own weight.
    fooocus, sdxl, text-to-image, image, image-prompt, reference, face-swap

    It can also inpaint, outpaint, vary and upscale in the same run.

    Use cases:
    - Mix a Persian rug, a reef photo and a tram map into one scarf design
    - Take the pose from a mannequin shot and the face from a consenting volunteer
    - Blend three paint swatches and a chair into a reading-corner proposal
    - Extend a narrow harbour postcard to both sides in its own colours
    - Let a sketch set the outlines while an old map lends its ink texture
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
    _required: ClassVar[tuple[str, ...]] = ("image_prompt_1",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_prompt_1", "image_prompt_2", "prompt", "styles", "performance")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    styles: list[FooocusStyle] = Field(
        default=["Fooocus V2", "Fooocus Enhance", "Fooocus Sharp"],
        description="Ready-made looks, of which several can be combined.",
    )
    performance: FooocusPerformance = Field(
        default=FooocusPerformance.EXTREME_SPEED,
        description="Chooses between fewer, faster steps and more, finer ones.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=30,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    sharpness: float = Field(
        default=2.0,
        ge=0,
        le=30,
        description="How crisp picture and textures look; higher is sharper and can turn harsh.",
    )
    aspect_ratio: str = Field(default="1024x1024", description="Shape of the picture as width to height.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    loras: list[FooocusLoraWeight] = Field(
        default_factory=lambda: [
            FooocusLoraWeight(
                scale=0.1,
                path="https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_offset_example-lora_1.0.safetensors",
            )
        ],
        max_length=5,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
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
        description="Share of the steps after which the second model takes over; higher means later.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
        description="Image of which a masked part is repainted or whose edges are extended.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Image that marks where the edit or control applies; the rest stays untouched.",
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
        description="Image to enlarge or to make variations of.",
    )
    uov_method: UovMethod = Field(
        default=UovMethod.DISABLED, description="Whether to vary or to enlarge, and how strongly."
    )
    mixing_image_prompt_and_vary_upscale: bool = Field(
        default=False, description="Lets picture prompts and varying or enlarging work together in one run."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
