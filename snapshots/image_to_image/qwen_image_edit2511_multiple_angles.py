class QwenImageEdit2511MultipleAngles(FalNode):
    """
    Orbit the camera round a subject by horizontal and vertical degrees and zoom, with Qwen Image Edit 2511 and its Multiple Angles LoRA.
    qwen, image-to-image, camera-angle, novel-view, turnaround, lora, 2511

    A full 360-degree orbit, where the 2509 gallery version nudges the camera from where it stands.

    Use cases:
    - Make front, side and back views of a clay golem for the modeller
    - Show a handbag from 90 degrees when only the front was photographed
    - Get a bird's-eye view of a table setting for a caterer's plan
    - Build an eight-angle spin of a trainer for a resale listing
    - Check how a garden shed would look from the neighbour's low window
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2511-multiple-angles"
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
        description="How far the camera circles around the subject, in degrees from the front.",
    )
    vertical_angle: float = Field(
        default=0.0,
        ge=-30,
        le=90,
        description="Camera height in degrees. Negative looks up from below, positive looks down from above.",
    )
    zoom: float = Field(default=5.0, ge=0, le=10, description="Camera distance: low is a wide shot, high a close-up.")
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
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
