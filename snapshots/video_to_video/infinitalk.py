class Infinitalk(FalNode):
    """
    Make a picture speak a recording with InfiniteTalk, for up to 721 frames at 480p or 720p.
    infinitetalk, video-to-video, video, talking-head, lip-sync, avatar, long-video

    Lips, face and head follow the sound while a prompt sets the scene; the video sibling dubs footage instead.

    Use cases:
    - Make a talking presenter from a photo and a recording
    - Give a podcast clip a speaking cover portrait
    - Let a portrait speak a 25-second recording in one take
    - Direct the mood of a long photo speech by prompt
    - Keep a drawn face steady over a 28-second voice note
    """

    endpoint: ClassVar[str] = "fal-ai/infinitalk"
    title: ClassVar[str] = "InfiniteTalk – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak; it is cropped around its centre if the shape does not fit.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="",
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    num_frames: int = Field(
        default=145,
        ge=41,
        le=721,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
