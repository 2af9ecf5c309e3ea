class OneToAllAnimation13B(FalNode):
    """
    Animate a character picture with the poses of a video, using the small One-to-All Animation 1.3B.
    one-to-all, video-to-video, video, pose, character-animation, motion-transfer

    Picture and performer need not be aligned; 480p to 720p with separate guidance for both, at half the 14B price.

    Use cases:
    - Make a mascot drawing dance like a filmed person
    - Give board-game characters short victory moves at 720p
    - Draft a mascot's dance routine at 480p with the 1.3B model
    - Raise pose guidance until a half-length portrait follows a full-length clip
    - Keep extra limbs out of a drawn dancer by negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/one-to-all-animation/1.3b"
    title: ClassVar[str] = "One-to-All Animation 1.3B – Pose Transfer"
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
