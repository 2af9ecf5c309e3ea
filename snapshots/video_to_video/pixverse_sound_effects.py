class PixverseSoundEffects(FalNode):
    """
    Add generated sound effects and music to a video with PixVerse, from a description or, left blank, at the model's choice.
    pixverse, video-to-video, video, audio, sound-effects, background-music

    The original sound is replaced unless you keep it; works on clips from any source.

    Use cases:
    - Lay gulls and halyards over a silent marina timelapse
    - Keep a chef's commentary and add a hiss of hot oil
    - Leave the prompt empty and see how a robot clip sounds
    - Put a marching rhythm under a toy soldier animation
    - Give a mute cave tour dripping water and far echoes
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/sound-effects"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "original_sound_switch")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    original_sound_switch: bool = Field(
        default=False, description="Mixes in or keeps the sound that the clip already had."
    )
    prompt: str = Field(default="", description="The sound wanted, in words. Left empty, the model invents one.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
