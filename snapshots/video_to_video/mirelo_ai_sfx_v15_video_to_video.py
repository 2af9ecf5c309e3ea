class MireloAiSfxV15VideoToVideo(FalNode):
    """
    Add sound effects in step with the picture to a video with Mirelo SFX 1.5.
    mirelo, video-to-video, video, sound-effects, sfx, foley, add-audio

    Gives two to eight scored videos of up to ten seconds; can begin at an offset, where 1.6 reaches a minute but has none.

    Use cases:
    - Add sound to a generated video clip
    - Score a product animation with clicks and whooshes
    - Start the sound at second four, where the door opens
    - Hold a sword fight's clashes back until the blades are drawn at second six
    - Give a clip with a long silent lead its effects only at the end
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1.5/video-to-video"
    title: ClassVar[str] = "Mirelo SFX 1.5 – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "start_offset", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should get sound effects; what happens in it decides them.",
    )
    text_prompt: str | None = Field(
        default=None, description="Sounds you want to hear, in words; left out, the picture alone decides."
    )
    num_samples: int | None = Field(
        default=2, ge=2, le=8, description="How many soundtracks to make for the same clip, to choose from."
    )
    seed: int = Field(
        default=8069,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    duration: float | None = Field(default=10.0, ge=1, le=10, description="Length of the soundtrack in seconds.")
    start_offset: float | None = Field(
        default=0.0, ge=0, description="Second of the video at which sound generation begins."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
