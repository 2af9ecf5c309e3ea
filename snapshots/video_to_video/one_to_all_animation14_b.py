class OneToAllAnimation14B(FalNode):
    """
    Animate a single character image from a driving video's poses with One-to-All Animation 14B, the large version.
    one-to-all, video-to-video, video, pose, character-animation, motion-transfer, 14b

    Works without aligning the two, at 480p to 720p with separate pose and image guidance. The 1.3B is lighter.

    Use cases:
    - Let a ukiyo-e actor print perform a kabuki student's filmed stance
    - Finish a heroine's parkour from her concept sheet at 720p
    - Give a statue scan's front view a gymnast's floor routine
    - Animate a fashion croquis with a walk shot from afar
    - Transfer a boxer's footwork to a kangaroo for a gym advert
    """

    endpoint: ClassVar[str] = "fal-ai/one-to-all-animation/14b"
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
