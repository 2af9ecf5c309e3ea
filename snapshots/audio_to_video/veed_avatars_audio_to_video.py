class VeedAvatarsAudioToVideo(FalNode):
    """
    Make one of VEED's stock avatars speak your recording, in the manner of user-made clips.
    veed, audio-to-video, video, avatar, ugc, lip-sync, talking-head

    Takes a sound file and the avatar's name and returns the video; the text sibling speaks a script instead.

    Use cases:
    - Make a UGC-style advert from a voice-over
    - Turn a shop's voice note into a vertical clip
    - Keep your own voice while a VEED avatar shows the face
    - Let VEED's walking Aisha present a shop tour that you recorded
    - Recut one voice-over with VEED's Emily seen from front and side
    """

    class AvatarId(str, Enum):
        EMILY_VERTICAL_PRIMARY = "emily_vertical_primary"
        EMILY_VERTICAL_SECONDARY = "emily_vertical_secondary"
        MARCUS_VERTICAL_PRIMARY = "marcus_vertical_primary"
        MARCUS_VERTICAL_SECONDARY = "marcus_vertical_secondary"
        MIRA_VERTICAL_PRIMARY = "mira_vertical_primary"
        MIRA_VERTICAL_SECONDARY = "mira_vertical_secondary"
        JASMINE_VERTICAL_PRIMARY = "jasmine_vertical_primary"
        JASMINE_VERTICAL_SECONDARY = "jasmine_vertical_secondary"
        JASMINE_VERTICAL_WALKING = "jasmine_vertical_walking"
        AISHA_VERTICAL_WALKING = "aisha_vertical_walking"
        ELENA_VERTICAL_PRIMARY = "elena_vertical_primary"
        ELENA_VERTICAL_SECONDARY = "elena_vertical_secondary"
        ANY_MALE_VERTICAL_PRIMARY = "any_male_vertical_primary"
        ANY_FEMALE_VERTICAL_PRIMARY = "any_female_vertical_primary"
        ANY_MALE_VERTICAL_SECONDARY = "any_male_vertical_secondary"
        ANY_FEMALE_VERTICAL_SECONDARY = "any_female_vertical_secondary"
        ANY_FEMALE_VERTICAL_WALKING = "any_female_vertical_walking"
        EMILY_PRIMARY = "emily_primary"
        EMILY_SIDE = "emily_side"
        MARCUS_PRIMARY = "marcus_primary"
        MARCUS_SIDE = "marcus_side"
        AISHA_WALKING = "aisha_walking"
        ELENA_PRIMARY = "elena_primary"
        ELENA_SIDE = "elena_side"
        ANY_MALE_PRIMARY = "any_male_primary"
        ANY_FEMALE_PRIMARY = "any_female_primary"
        ANY_MALE_SIDE = "any_male_side"
        ANY_FEMALE_SIDE = "any_female_side"

    endpoint: ClassVar[str] = "veed/avatars/audio-to-video"
    title: ClassVar[str] = "VEED Avatars – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("avatar_id", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "avatar_id")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    avatar_id: AvatarId | None = Field(default=None, description="Presenter and framing of the video, picked by name.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the speech that the avatar should say, in its final cut.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
