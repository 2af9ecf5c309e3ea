class Flashtalk(FalNode):
    """
    Make a face speak along with a recording, with SoulX-FlashTalk 14B.
    flashtalk, audio-to-video, talking-head, avatar, lip-sync, portrait

    Takes one face picture and one speech recording, with a seed if a take should be repeated: no prompt and no size to set.

    Use cases:
    - Give a podcast excerpt a talking face for social media
    - Turn a staff photo and a recording into a welcome video
    - Let a face speak a message from two files, with no prompt to write
    - Repeat the same delivery with a fixed seed
    - Film a second take of a recorded greeting by changing the seed
    """

    endpoint: ClassVar[str] = "fal-ai/flashtalk"
    title: ClassVar[str] = "FlashTalk – Talking Avatar"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"formats": ["mp3", "wav"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the face that should speak in the video.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the speech that the face should follow. WAV or MP3.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        duration: float
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
