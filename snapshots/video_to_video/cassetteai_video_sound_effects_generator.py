class CassetteaiVideoSoundEffectsGenerator(FalNode):
    """
    Add generated sound effects to a silent or muted video with CassetteAI: it studies the picture and returns the clip re-sounded.
    cassetteai, video-to-video, video, audio, sound-effects, sfx

    No prompt and no settings, just the video; Mirelo and Foley models take a text hint.

    Use cases:
    - Give a mute animated short its footsteps and door slams
    - Add plausible kitchen noise to a text-to-video cooking clip
    - Re-sound a drone shot whose audio was only propeller hum
    - Put effects under a student's stop-motion dinosaur fight
    - Fill a silent game capture with clanks before the demo
    """

    endpoint: ClassVar[str] = "cassetteai/video-sound-effects-generator"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video",)
    _file_objects: ClassVar[tuple[str, ...]] = ("video",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to watch and re-sound; what happens in it decides the effects.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
