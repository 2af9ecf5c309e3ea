class OneToAllAnimation14B(FalNode):
    """
    Animate a character picture with the poses of a video, using the large One-to-All Animation 14B.
    one-to-all, video-to-video, video, pose, character-animation, 14b

    Picture and performer need not be aligned; 480p to 720p with separate guidance for both, at twice the 1.3B price.

    Use cases:
    - Animate a fashion sketch with a filmed walk
    - Make a concept-sheet heroine perform parkour at 720p
    - Render a dance at 720p with 14B after drafting it with 1.3B
    - Raise image guidance so a woodcut figure keeps its look while dancing
    - Rule out blurred hands in a 580p figure clip with the 14B
    """

    endpoint: ClassVar[str] = "fal-ai/one-to-all-animation/14b"
    title: ClassVar[str] = "One-to-All Animation 14B – Pose Transfer"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "negative_prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="The animated character in words: looks, surroundings and movement. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the character that should move; it need not match the performer's framing.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=30, description="Denoising steps: more of them take longer and add detail."
    )
    image_guidance_scale: float = Field(
        default=2.0, ge=1, le=10, description="How closely the source picture is respected; higher changes less of it."
    )
    pose_guidance_scale: float = Field(
        default=1.5, ge=1, le=10, description="How strictly the given pose is held; higher copies it more exactly."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
