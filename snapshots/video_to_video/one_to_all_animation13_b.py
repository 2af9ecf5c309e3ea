class OneToAllAnimation13B(FalNode):
    """
    Animate a character picture with the poses of a driving video using One-to-All Animation 1.3B, the small version.
    one-to-all, video-to-video, video, pose, character-animation, motion-transfer, small-model

    Picture and performer need not be aligned; 480p to 720p, separate image and pose guidance. The 14B is larger.

    Use cases:
    - Test whether a gnome sketch can follow a line dance
    - Move a half-body portrait with a full-body jogger's clip
    - Give a board game's token characters cheap victory hops
    - Drive a snowman drawing by a skater's filmed spins
    - Screen ten pose clips on one mascot before the 14B run
    """

    endpoint: ClassVar[str] = "fal-ai/one-to-all-animation/1.3b"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "negative_prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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
