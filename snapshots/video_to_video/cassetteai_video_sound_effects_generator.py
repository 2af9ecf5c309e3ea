class CassetteaiVideoSoundEffectsGenerator(FalNode):
    """
    Add sound effects to a video with CassetteAI, which looks at the picture and re-sounds the clip.
    cassetteai, video-to-video, video, sound-effects, sfx, foley

    Takes nothing but the video, no prompt and no length; Mirelo and MMAudio can be steered with words.

    Use cases:
    - Give a mute generated clip footsteps and doors
    - Put weather and traffic noise under an animation
    - Add one more clip to a series that CassetteAI scored
    - Pair a CassetteAI music track with effects from the same maker in one short film
    - Hear CassetteAI's own proposal for a scene before a sound designer starts
    """

    endpoint: ClassVar[str] = "cassetteai/video-sound-effects-generator"
    title: ClassVar[str] = "CassetteAI – Video Sound Effects Generator"
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
