class Flux2LoraGalleryMultipleAngles(FalNode):
    """
    See the same object from another camera position with FLUX.2's Multiple Angles LoRA: dial in horizontal angle, height and zoom in numbers.
    flux-2, lora, image-to-image, multiple-angles, camera-angle, novel-view

    No prompt; for named views, use the perspective app.

    Use cases:
    - Circle a stool in eight 45-degree steps for a spin viewer
    - Look down on a wedding cake at sixty degrees from one frontal photo
    - Show a helmet's rear vents that the seller forgot to shoot
    - Pull back from a garden statue to see it as a wide shot
    - Draft side elevations of a toy locomotive for a modeller
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/multiple-angles"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "horizontal_angle", "vertical_angle", "zoom")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
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
        ge=0,
        le=60,
        description="Camera height in degrees: zero is eye level, higher looks down on the subject.",
    )
    zoom: float = Field(
        default=5.0, ge=0, le=10, description="Distance of the camera: low shows the whole scene, high is near."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
