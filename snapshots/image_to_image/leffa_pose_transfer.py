class LeffaPoseTransfer(FalNode):
    """
    Move a person into the pose shown in a second photo with Leffa, keeping face and clothes.
    leffa, image-to-image, pose-transfer, person, fashion, repose

    The pose half of Leffa; leffa/virtual-tryon changes the garment instead.

    Use cases:
    - Match a new model's catalogue shots to last season's standing pose
    - Show a ballet pupil in the teacher's arabesque for a handout
    - Give a statue-still portrait the lean of a reference boxer
    - Align five staff photos to one arms-folded stance
    - Put a costume maker's sitter in the pose of an old court painting
    """

    endpoint: ClassVar[str] = "fal-ai/leffa/pose-transfer"
    _required: ClassVar[tuple[str, ...]] = ("pose_image", "person_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "pose_image", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    pose_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="pose_image_url",
        description="Photo of somebody in the pose to copy. Only the pose is taken.",
    )
    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Photo of the person whose face and clothes are kept.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        has_nsfw_concepts: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
