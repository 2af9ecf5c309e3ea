class LeffaPoseTransfer(FalNode):
    """
    Move a person into the pose of a second photo with Leffa, keeping face and clothes.
    leffa, image-to-image, pose-transfer, person, fashion, repose

    Takes the two photos and no prompt; leffa/virtual-tryon changes the garment instead.

    Use cases:
    - Match model shots to one catalogue pose
    - Give staff photos the same stance
    - Copy the pose of a photo without writing a prompt
    - Show a customer's outfit in a model's pose
    - Change a sitter's pose while clothes and face stay
    """

    endpoint: ClassVar[str] = "fal-ai/leffa/pose-transfer"
    title: ClassVar[str] = "Leffa – Pose Transfer"
    _required: ClassVar[tuple[str, ...]] = ("pose_image", "person_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "pose_image", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=2.5, ge=0, le=20, description="How closely the two photos are followed; higher is stricter."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
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
