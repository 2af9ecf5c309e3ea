class QwenImageEdit2511MultipleAngles(FalNode):
    """
    Circle the camera round a subject by degrees, with Qwen Image Edit 2511 and its Multiple Angles LoRA.
    qwen-image-edit, qwen, image-to-image, camera-angle, novel-view, turnaround, 2511

    Covers all 360 degrees, low angle to bird's eye, and zoom; the 2509 node turns 90 degrees at most.

    Use cases:
    - Show a handbag from every side in a shop
    - Make a character turnaround at 0, 90, 180 and 270 degrees
    - Invent the back of an object by turning the camera 180 degrees
    - Look straight down on a laid table with the camera at 90 degrees
    - Picture a shoe at eight 45-degree steps for a spin view
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2511-multiple-angles"
    title: ClassVar[str] = "Qwen Image Edit 2511 – Multiple Angles"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images",
        "horizontal_angle",
        "vertical_angle",
        "zoom",
        "additional_prompt",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        min_length=1,
        description="The picture whose subject should be seen from another side.",
    )
    horizontal_angle: float = Field(
        default=0.0,
        ge=0,
        le=360,
        description="How far the camera circles the subject, in degrees: 0 front, 90 right side, 180 back, 270 left side.",
    )
    vertical_angle: float = Field(
        default=0.0,
        ge=-30,
        le=90,
        description="Camera height in degrees: negative looks up from below, 0 is eye level, 90 looks straight down.",
    )
    zoom: float = Field(
        default=5.0,
        ge=0,
        le=10,
        description="Distance of the camera: 0 is a wide shot, 5 a medium shot, 10 a close-up.",
    )
    additional_prompt: str | None = Field(
        default=None, description="Words added behind the camera prompt that the node writes by itself."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels; unset, it takes the input's measures. More pixels cost more.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
