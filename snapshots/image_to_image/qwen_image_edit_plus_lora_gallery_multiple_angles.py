class QwenImageEditPlusLoraGalleryMultipleAngles(FalNode):
    """
    Change the viewpoint of a photo by sliders, with a ready LoRA on Qwen Image Edit Plus.
    qwen-image-edit, qwen, image-to-image, camera-angle, novel-view, camera-control

    Turn, height, step forward and a wide-lens switch; for a full circle in degrees take the 2511 node.

    Use cases:
    - Show a car for sale from a second side
    - Frame one actor three ways for a storyboard
    - Look down on a table from an eye-level photo
    - Turn a portrait slightly right to match its neighbour
    - Step towards a far sign until it fills the frame
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus-lora-gallery/multiple-angles"
    title: ClassVar[str] = "Qwen Image Edit Plus – Multiple Angles"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images",
        "rotate_right_left",
        "vertical_angle",
        "move_forward",
        "wide_angle_lens",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The picture whose subject should be seen from another side.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels; unset, it follows the last input picture. More pixels cost more.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=6, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    rotate_right_left: float = Field(
        default=0.0,
        ge=-90,
        le=90,
        description="Turns the camera sideways in degrees; positive to the left, negative to the right.",
    )
    move_forward: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="How close the camera comes; zero stays where it is, higher ends in a close-up.",
    )
    vertical_angle: float = Field(
        default=0.0,
        ge=-1,
        le=1,
        description="Camera height: towards the low end looks down from above, towards the high end looks up from the ground.",
    )
    wide_angle_lens: bool = Field(
        default=False, description="Takes the picture as through a wide-angle lens, with more of the room in view."
    )
    lora_scale: float = Field(
        default=1.25,
        ge=0,
        le=4,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
