class MireloAiSfxV15VideoToVideo(FalNode):
    """
    Generate synchronised sound effects for a video with Mirelo SFX 1.5 and get it back with sound, in several takes if wished.
    mirelo, sfx-1.5, video-to-video, video, audio, sound-effects, foley

    An optional prompt guides it; the start offset is new over v1. Ten seconds by default.

    Use cases:
    - Start the sound at second four, where the door opens
    - Compare four takes of a dog running on gravel
    - Give a game's sword clip clangs that hit on the frame
    - Add trickle and splash to a miniature mill video
    - Describe 'old typewriter' for a mute office cartoon
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1.5/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "start_offset", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
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
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
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
