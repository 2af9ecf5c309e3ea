class WanV2_7EditVideo(FalNode):
    """
    Edit a clip of 2 to 10 seconds by an instruction with Wan 2.7, or give it another style.
    wan, alibaba, video-to-video, video, video-editing, style-transfer, 1080p

    Takes footage, the instruction and a reference picture if wanted; 720p or 1080p, with the original sound kept or left to the model.

    Use cases:
    - Change the season in a property video
    - Give a product clip an animated look
    - Put the jacket of a reference picture on the person in a clip
    - Change the scene and keep the spoken sound as it was
    - Turn a landscape clip into 3:4 while editing it
    """

    class Duration(int, Enum):
        DURATION_0 = 0
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8
        DURATION_9 = 9
        DURATION_10 = 10

    class AudioSetting(str, Enum):
        AUTO = "auto"
        ORIGIN = "origin"

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/edit-video"
    title: ClassVar[str] = "Wan 2.7 – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "reference_image", "resolution", "audio_setting")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {"max_duration": 10, "max_file_size": 104857600, "min_duration": 2, "formats": ["mov", "mp4"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", min_length=1, description="The change to make, as an instruction, or the style to give the clip."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should be edited. MP4 or MOV, up to 100 MB, 2 to 10 seconds.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture of a thing, person or look to bring into the clip.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioFivePresets | None = Field(
        default=None, description="Shape of the video as width to height; unset keeps that of the clip."
    )
    duration: Duration = Field(
        default=Duration.DURATION_0,
        description="Length of the result in seconds, counted from the start of the clip; 0 keeps the clip's length.",
    )
    audio_setting: AudioSetting = Field(
        default=AudioSetting.AUTO,
        description="What becomes of the sound: origin keeps that of the clip, auto lets the model decide whether to make it anew.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the finished video for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
