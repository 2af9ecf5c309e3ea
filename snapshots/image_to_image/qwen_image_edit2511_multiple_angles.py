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
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The picture whose subject should be seen from another side.",
    )
    additional_prompt: str | None = Field(
        default=None, description="Words added behind the camera prompt that the node writes by itself."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=4.5,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    horizontal_angle: float = Field(
        default=0.0, description="How far the camera circles around the subject, in degrees from the front."
    )
    lora_scale: float = Field(
        default=1.0, description="How strongly the built-in add-on shows; lower blends it with the base model."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=28, description="Denoising steps: more of them take longer and add detail."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    vertical_angle: float = Field(
        default=0.0,
        description="Camera height in degrees. Negative looks up from below, positive looks down from above.",
    )
    zoom: float = Field(default=5.0, description="Camera distance: low is a wide shot, high a close-up.")
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
