class KlingVideoVideoToAudio(FalNode):
    """
    Add sound effects and background music to a clip of 3 to 20 seconds, with Kling.
    kling, video-to-audio, sound-effects, background-music, asmr, foley

    Each follows a prompt of its own, an ASMR mode brings out close detail; gives the sound and the video with it.

    Use cases:
    - Add sound effects to a silent generated clip
    - Score a drone video for a real estate page
    - Give a soap-cutting close-up crisp ASMR detail
    - Put tyre hiss and a synth pulse under a cycling shot by two prompts
    - Take the finished sound out separately for the edit
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/video-to-audio"
    title: ClassVar[str] = "Kling – Video to Audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "sound_effect_prompt", "background_music_prompt", "asmr_mode")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {"max_duration": 20, "max_file_size": 104857600, "min_duration": 3, "formats": ["mov", "mp4"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip that needs sound; what happens in it should be easy to see. MP4 or MOV, up to 100 MB, 3 to 20 seconds.",
    )
    sound_effect_prompt: str | None = Field(
        default="Car tires screech as they accelerate in a drag race",
        max_length=200,
        description="The noises to hear in the clip; replace the sample text, which is about a drag race.",
    )
    background_music_prompt: str | None = Field(
        default="intense car race",
        max_length=200,
        description="The music to lay under the clip; replace the sample text, which is about a car race.",
    )
    asmr_mode: bool = Field(default=False, description="Brings out fine, close noises for an immersive sound.")

    class OutputType(TypedDict):
        output: AudioRef
        video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
