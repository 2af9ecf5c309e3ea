class Fooocus(FalNode):
    """
    Generate images from text with Fooocus on SDXL: 277 style presets, four speed modes and up to five LoRAs.
    fooocus, sdxl, text-to-image, image, styles, lora, face-swap

    One control picture may give look, edges, layout or face; Image Prompt takes four.

    Use cases:
    - Draw an isometric scene for a presentation from words alone
    - Make illustrations in a ready-made art style
    - Put a face from a photo into a scene that no picture shows yet
    - Follow the edges of one drawing while a style preset colours it
    - Combine three of the 277 style presets with no picture to start from
    """

    class ControlType(str, Enum):
        IMAGEPROMPT = "ImagePrompt"
        PYRACANNY = "PyraCanny"
        CPDS = "CPDS"
        FACESWAP = "FaceSwap"

    endpoint: ClassVar[str] = "fal-ai/fooocus"
    title: ClassVar[str] = "Fooocus – Text to Image"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "styles", "performance", "aspect_ratio", "num_images")
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
        description="Ready-made looks; several can be combined, such as Fooocus Sharp with a film style.",
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
    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Picture to take look, edges, layout or face from, as the control type says.",
    )
    control_type: ControlType = Field(
        default=ControlType.PYRACANNY,
        description="What to take from the control picture: its overall look, its edges, its rough depth and layout, or the face.",
    )
    control_image_weight: float = Field(
        default=1.0, ge=0, le=2, description="How closely the picture follows its control image; higher is closer."
    )
    control_image_stop_at: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of the run up to which the control picture acts; later resembles it more.",
    )
    inpaint_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="inpaint_image_url",
        description="Picture of which the masked part is repainted; unset, a new picture is drawn.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks the area to repaint in the inpaint image: white is painted anew, black stays.",
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
